// SPDX-License-Identifier: EUPL-1.2

/** A code behind the # of the address is never sent by itself: it is put in the field, and taken out of the address. */
const field = document.querySelector<HTMLInputElement>('[data-volgcode] input[name="volgcode"]');
const code = decodeURIComponent(location.hash.slice(1)).replaceAll(/[^A-Za-z0-9-]/g, '');
if (field !== null && /^[a-z0-9-]{24,40}$/i.test(code)) {
  history.replaceState(null, '', location.pathname);
  field.value = code;
  field.form?.requestSubmit();
}
