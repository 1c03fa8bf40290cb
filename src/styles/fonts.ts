import { fontProviders } from 'astro/config';
import { scriptFonts } from './script-fonts.ts';

const provider = fontProviders.local();
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
// Of two faces that have a letter the later is fetched: what stands above is left out here (œ, for every French page).
const latinExt =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+2113,U+2C60-2C7F,U+A720-A7FF';
// The signs of money that each has: for one that it lacks it would be fetched in vain.
const serifSigns =
  'U+20A1,U+20A4,U+20A6-20A7,U+20A9,U+20AB,U+20AE,U+20B1-20B2,U+20B4-20B5,U+20B8-20BA,U+20BD,U+20BF';
const sansSigns = 'U+20A1,U+20A3-20A4,U+20A6,U+20A9,U+20AB,U+20B9-20BA';

/** @param {string} file a font file in an installed Fontsource package */
const fontsource = (file: string) => `./node_modules/@fontsource${file}.woff2`;

/**
 * The families of a site, self-hosted from the installed Fontsource packages; text never waits for them.
 * @param languages those of the site
 */
export function fonts(languages: readonly string[]) {
  return [...latinFonts, ...scriptFonts(languages)];
}

const latinFonts = [
  {
    provider,
    name: 'Source Serif 4',
    cssVariable: '--font-serif',
    fallbacks: ['Georgia', 'serif'],
    display: 'swap' as const,
    options: {
      variants: [
        {
          weight: 600,
          style: 'normal' as const,
          src: [fontsource('/source-serif-4/files/source-serif-4-latin-600-normal')],
          unicodeRange: [latin],
        },
        {
          weight: 600,
          style: 'normal' as const,
          src: [fontsource('/source-serif-4/files/source-serif-4-latin-ext-600-normal')],
          unicodeRange: [latinExt, serifSigns],
        },
      ],
    },
  },
  {
    provider,
    name: 'Public Sans',
    cssVariable: '--font-sans',
    fallbacks: ['system-ui', 'sans-serif'],
    display: 'swap' as const,
    options: {
      variants: [
        {
          weight: '100 900',
          style: 'normal' as const,
          src: [fontsource('-variable/public-sans/files/public-sans-latin-wght-normal')],
          unicodeRange: [latin],
        },
        {
          weight: '100 900',
          style: 'normal' as const,
          src: [fontsource('-variable/public-sans/files/public-sans-latin-ext-wght-normal')],
          unicodeRange: [latinExt, sansSigns],
        },
      ],
    },
  },
];
