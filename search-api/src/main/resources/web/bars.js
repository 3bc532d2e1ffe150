/** Gives the bars of a table their lengths, `data-share` of their cells, through the CSSOM: the content security policy forbids style attributes. */
export function placeBars(root) {
  for (const bar of root.querySelectorAll('[data-share]')) bar.style.setProperty('--share', bar.dataset.share);
}
