import { element, say } from './dom.js';

/** A button that copies what there is at the time it is pressed, and beside it how that went. */
export function copyButton(label: string, what: string, read: () => string): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  // What is said aloud is in the page's status line.
  const outcome = element('span', { class: 'outcome', 'aria-hidden': 'true' });
  button.addEventListener('click', async () => {
    const copied = await copy(read());
    say(copied ? `Copied: ${what}.` : `Could not copy ${what}. Select it and copy it yourself.`);
    outcome.textContent = copied ? 'Copied' : 'Not copied';
    setTimeout(() => {
      outcome.textContent = '';
    }, 2000);
  });
  return element('span', { class: 'copy' }, button, outcome);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // There is no clipboard, or it is not to be written to: the old way needs neither.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = element('textarea', { class: 'visually-hidden', 'aria-hidden': 'true' });
  area.value = text;
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
