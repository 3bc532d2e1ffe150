/** Whether an address of a record may become a link: only those of the web; anything else is shown as text. */
export const isWebAddress = (url) => URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
