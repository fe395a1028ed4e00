// SPDX-License-Identifier: EUPL-1.2

/** Shift three times within this many milliseconds leaves. Escape is not used: in browsers it stops a page from loading. */
const patience = 5000;
const presses = 3;

const exit = document.querySelector<HTMLAnchorElement>('a[data-weg]');
const state = document.querySelector('[data-weg-stand]');

/** Replaces this page in the history, and blanks it first: the other site may take a while to come. */
const leave = (to: string): void => {
  document.documentElement.hidden = true;
  document.title = '…';
  location.replace(to);
};

if (exit !== null) {
  let times: number[] = [];
  exit.addEventListener('click', (event) => {
    event.preventDefault();
    leave(exit.href);
  });
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift') {
      times = [];
      return;
    }
    times = [...times.filter((time) => event.timeStamp - time < patience), event.timeStamp];
    if (state !== null) state.textContent = times.length > 0 ? `${times.length} / ${presses}` : '';
    if (times.length >= presses) leave(exit.href);
  });
  // A page that the browser kept alive would be shown blank and unchanged after Back: ask for it again.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
