import { inLanguage, shareImageAddress } from '../domain/addresses.ts';
import type { ShareCard } from '../domain/share-card.ts';
import { languagePaths } from './paths.ts';
import { getView } from './view.ts';

/** A share image for every page that the sitemap names, in every language, by its path below `og/`. */
export async function sharePaths(): Promise<
  { params: { page: string }; props: { card: ShareCard; accent: string | undefined } }[]
> {
  const views = (await languagePaths()).map(async ({ params }) => {
    const { cards, edition, model } = await getView(params.language);
    const { accent, defaultLanguage } = model.site;
    return [...cards].map(([address, makeCard]) => ({
      params: { page: pathOf(shareImageAddress(inLanguage(address, edition.language, defaultLanguage))) },
      props: { card: makeCard(), accent },
    }));
  });
  return (await Promise.all(views)).flat();
}

// The route has the folder and the ending.
function pathOf(image: string): string {
  return image.replace(/^\/og\/|\.png$/gu, '');
}
