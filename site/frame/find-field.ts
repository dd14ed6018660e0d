import { html } from './html.js';

/** The script that finds an entry of the lists of a page, and the field for it, which is hidden without the script. */
export const findScript = 'find-in-list.js';

export const findField = html`<p class="js" hidden><label>Find in this list <input id="find" type="search" autocomplete="off" spellcheck="false"></label> <span id="found" class="soft" role="status"></span></p>
`;
