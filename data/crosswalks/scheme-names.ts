/** The titles and versions of the coding schemes, apart from their codes, so that a citation can name one without loading them. */
export const schemeNames = {
  hti: {
    title: 'Human Trafficking Indicators, 2000–2011: A New Dataset (Richard W. Frank, 2013)',
    version: '2013.1',
  },
  tvpa: {
    title:
      'Trafficking Victims Protection Act: minimum standards for the elimination of trafficking (22 U.S.C. 7106)',
    version: 'United States Code, 2011 edition',
  },
  ctdc: {
    title: 'Counter Trafficking Data Collaborative: Global Synthetic Dataset',
    version: 'codebook v2 (February 2024)',
  },
  htcds: {
    title: 'Human Trafficking Case Data Standard (International Organization for Migration)',
    version: '2.0',
  },
  iccs: {
    title: 'International Classification of Crime for Statistical Purposes',
    version: null,
  },
  isic: {
    title: 'International Standard Industrial Classification of All Economic Activities',
    version: 'Rev.4',
  },
  'iso-3166': {
    title: 'ISO 3166-1, codes for the representation of names of countries',
    version: null,
  },
  sdmx: {
    title:
      'Statistical Data and Metadata Exchange: code list for observation status (CL_OBS_STATUS)',
    version: '2.1',
  },
} as const;
