// SPDX-License-Identifier: EUPL-1.2

/** What is folded away is opened when an address or an error points into it, and on paper. */
const openAround = (): void => {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  for (let at = target?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
};

openAround();
window.addEventListener('hashchange', openAround);

let openedForPrint: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  openedForPrint = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of openedForPrint) details.open = true;
});
window.addEventListener('afterprint', () => {
  for (const details of openedForPrint) details.open = false;
});
