// SPDX-License-Identifier: EUPL-1.2

/** Milliseconds after the last key before what is typed is sent to be kept. */
const rest = 1000;

/**
 * Sends what is typed in a form marked data-bewaar to the server a second after typing stops, so that nothing has to be kept
 * in this browser. Files are not sent: they go with the form itself.
 */
const keepAtServer = (form: HTMLFormElement, action: string): void => {
  const said = document.createElement('p');
  said.className = 'vb-veld__uitleg';
  said.setAttribute('role', 'status');
  form.append(said);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = async (): Promise<void> => {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    const response = await fetch(action, { method: 'POST', body });
    const answer: unknown = await response.json();
    const kept = typeof answer === 'object' && answer !== null && 'bewaard' in answer && answer.bewaard === true;
    said.textContent = kept ? (form.dataset['bewaard'] ?? '') : '';
  };
  form.addEventListener('input', () => {
    said.textContent = '';
    clearTimeout(timer);
    // Without a connection nothing is said; the form itself still goes when it is sent.
    timer = setTimeout(() => void send().catch(() => undefined), rest);
  });
  form.addEventListener('submit', () => clearTimeout(timer));
};

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-bewaar]'))
  keepAtServer(form, form.dataset['bewaar'] ?? '');
