import { type Site, siteAddress } from './frame/site.js';

/** The site of this package. `SITE_URL` has its address, if it is known. */
export function ownSite(): Site {
  return {
    name: 'TIP Report 2012: Laos',
    bar: [
      { label: 'Start', path: 'index.html' },
      { label: 'Read', path: 'reader/index.html' },
      { label: 'Figures', path: 'figures.html' },
      { label: 'Get the data', path: 'data.html' },
      { label: 'Guides', path: 'guides/index.html' },
      { label: 'API', path: 'api/index.html' },
      { label: 'Cite', path: 'index.html#cite' },
    ],
    address: siteAddress(process.env['SITE_URL']),
    disclaimer:
      'The annotations are ours. Neither the US Department of State nor Refworld publishes or endorses them. The report was published in June 2012 and mostly describes the time before it. Figures that it doesn’t give are missing, not zero.',
    corrections: 'guides/contributing.html#report-an-error',
  };
}
