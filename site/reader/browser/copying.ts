import { element, say } from './dom.js';

/** A button that copies the current text, and shows whether that worked. */
export function copyButton(label: string, what: string, read: () => string): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  // Screen readers announce the page's status line instead.
  const outcome = element('span', { class: 'soft', 'aria-hidden': 'true' });
  button.addEventListener('click', async () => {
    const copied = await copy(read());
    say(copied ? `Copied: ${what}.` : `Could not copy ${what}. Select it and copy it yourself.`);
    outcome.textContent = copied ? ' Copied' : ' Not copied';
    setTimeout(() => outcome.replaceChildren(), 2000);
  });
  return element('span', {}, button, outcome);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without a clipboard or the permission to write to it, copy from a selection.
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
