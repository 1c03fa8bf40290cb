import type { Ask, Brief, Model } from '../../model/model.ts';
import type { Narrate } from '../narratives.ts';
import type { Reporter } from './reporter.ts';

/** What the IATI files are made from. */
export interface IatiSource {
  /** The content in the language it was written in, plain. */
  model: Model;
  narrate: Narrate;
  /** `YYYY-MM-DD`: what is later has not happened yet. */
  today: string;
  /** The whole address of a page or a file of the site. */
  absolute(address: string): string;
}

/** What each part of an activity may ask. */
export interface IatiContext extends IatiSource {
  reporter: Reporter;
  identifierOf(entry: Brief | Ask): string;
}
