import { type Html, html } from '../html.js';
import { figuresPicture } from './figures.js';
import { routesPicture } from './routes.js';
import { timelinePicture } from './timeline.js';

export function picturesHtml(): Html {
  return html`${figuresPicture()}${routesPicture()}${timelinePicture()}`;
}
