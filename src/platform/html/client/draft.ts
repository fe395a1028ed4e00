// SPDX-License-Identifier: EUPL-1.2

/**
 * Keeps what is typed in a form marked data-concept, in this tab only, until it has been sent while signed in and was taken.
 * Whoever has to sign in again finds it back; another user of the same tab does not. The public zone keeps nothing of its own,
 * but the sign-in page stands in it, so it does look after what was kept before.
 */
interface Draft {
  readonly owner: string;
  readonly sent: boolean;
  readonly fields: readonly (readonly [string, string])[];
}

const prefix = 'concept:';
const owner = document.body.dataset['aangemeld'];
const professional = document.body.classList.contains('vb-zone-professional');

const draftKeys = (): string[] => Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'owner' in value && 'sent' in value && 'fields' in value;

const read = (key: string): Draft | undefined => {
  const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  return isDraft(value) ? value : undefined;
};

const write = (key: string, draft: Draft): void => sessionStorage.setItem(key, JSON.stringify(draft));

const fieldsOf = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'csrf' ? [[name, value]] : [],
  );

/** Shows a row that was filled and stands folded away. */
const unfold = (control: HTMLElement): void => {
  const folded = control.closest('details');
  if (folded) folded.open = true;
};

const fill = (form: HTMLFormElement, draft: Draft): void => {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
      control.checked = draft.fields.some(([name, value]) => name === control.name && value === control.value);
    } else if (
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement ||
      (control instanceof HTMLInputElement && !['hidden', 'file', 'password'].includes(control.type)) ||
      (control instanceof HTMLInputElement && control.name === 'versie' && 'conceptVersie' in form.dataset)
    ) {
      const kept = draft.fields.find(([name]) => name === control.name);
      if (kept === undefined) continue;
      if (control.value !== kept[1]) unfold(control);
      control.value = kept[1];
    }
  }
};

const [here] = performance.getEntriesByType('navigation');
const navigation = here instanceof PerformanceNavigationTiming ? here : undefined;
const refused = (navigation?.responseStatus ?? 0) >= 400;
/** Whether this page can be the answer that something was taken: no refusal, and no page that was only opened again. */
const taken = owner !== undefined && !refused && navigation?.type === 'navigate';

/** Sent and followed by a page that says it was taken: it has arrived. Met by the sign-in page or a refusal: it has not. */
const settle = (): void => {
  for (const key of draftKeys()) {
    const draft = read(key);
    if (draft === undefined || (owner !== undefined && draft.owner !== owner)) sessionStorage.removeItem(key);
    else if (draft.sent && taken) sessionStorage.removeItem(key);
    else if (draft.sent) write(key, { ...draft, sent: false });
  }
};

const announce = (form: HTMLFormElement, key: string): void => {
  const bar = document.createElement('div');
  bar.className = 'vb-bericht vb-toon-info';
  bar.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = form.dataset['conceptHersteld'] ?? '';
  const discard = document.createElement('button');
  discard.type = 'button';
  discard.className = 'utrecht-button utrecht-button--subtle vb-knop--klein';
  discard.textContent = form.dataset['conceptWeg'] ?? '';
  discard.addEventListener('click', () => {
    sessionStorage.removeItem(key);
    form.reset();
    bar.remove();
    // A hidden field has no first value to go back to.
    if ('conceptVersie' in form.dataset) location.reload();
  });
  bar.append(text, discard);
  form.prepend(bar);
};

const keep = (form: HTMLFormElement, user: string): void => {
  const key = `${prefix}${form.dataset['concept'] ?? ''}`;
  const draft = read(key);
  // A form that came back already holds what was typed.
  if (draft !== undefined && !refused) {
    fill(form, draft);
    announce(form, key);
  }
  form.addEventListener('input', () => write(key, { owner: user, sent: false, fields: fieldsOf(form) }));
  form.addEventListener('submit', () => {
    const last = read(key);
    if (last !== undefined) write(key, { ...last, sent: true });
  });
};

settle();
if (professional) {
  if (owner !== undefined)
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-concept]')) keep(form, owner);
  for (const form of document.querySelectorAll('form[data-afmelden]'))
    form.addEventListener('submit', () => draftKeys().forEach((key) => sessionStorage.removeItem(key)));
}
