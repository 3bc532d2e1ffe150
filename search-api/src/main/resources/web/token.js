/** The token of those who may write: this window keeps it until it is closed, and sends it to its own server alone. */

const KEY = 'minbar.token';

/** The token, null if none was given. */
export const token = () => sessionStorage.getItem(KEY);

export const keepToken = (given) => sessionStorage.setItem(KEY, given);

export const forgetToken = () => sessionStorage.removeItem(KEY);
