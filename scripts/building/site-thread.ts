import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData, type MessagePort } from 'node:worker_threads';
import type { EmbargoDay } from '../../src/content-files/waiting.ts';
import { counts, type Problem } from '../../src/domain/problem.ts';
import { onProgress, type Progress } from '../../src/integrations/progress.ts';
import { UsageError } from '../arguments.ts';
import { quietAstro } from '../quiet-astro.ts';
import { inTurn } from './in-turn.ts';

/** What a thread reads, and for which day. */
interface Content {
  /** The content folder. */
  folder: string;
  /** `YYYY-MM-DD` */
  day: string;
}

interface Folders {
  /** Where the site goes. */
  outDir: string;
  /** What Astro keeps from one step to the next. */
  cacheDir: string;
}

/** What a check of the content found. */
interface Checked {
  problems: Problem[];
  /** On which days the site has to be built again. */
  waiting: EmbargoDay[];
  /** What readers will be shown, packed (`last-build.ts`); undefined where nothing can be built. */
  facts?: Uint8Array | undefined;
}

/** A thread that reads the content once, checks it, and builds the site of what it has read. */
export interface SiteThread {
  /**
   * Reads the content and says what is wrong with it.
   * @throws UsageError when there is no site in the folder
   */
  check(): Promise<Checked>;
  /**
   * Builds the site of what was read.
   * @param heard called as the build goes on
   * @throws why it could not be built
   */
  build(folders: Folders, heard: (news: Progress) => void): Promise<void>;
  end(): Promise<void>;
}

/** What the thread says: how far it has come, or, when it has done what it was asked, what it found. */
type Saying = { progress: Progress } | { answer: Answer };

interface Answer extends Partial<Checked> {
  /** Why there is nothing to check. */
  refused?: string;
}

/**
 * Starts a thread for a site: when that runs out of memory, dies or waits for what never comes, the command lives to
 * say so and to clear up. Whatever it is asked ends with the reason of `stop` when that is given.
 */
export function startSiteThread(content: Content, stop: AbortSignal): SiteThread {
  stop.throwIfAborted();
  const thread = new Worker(new URL(import.meta.url), { workerData: content, resourceLimits });
  const ended = once(thread, 'exit').then(() => {
    throw new Error('A part of it ended half way. Build again.');
  });
  const stopped = new Promise<never>((_, fail) => stop.addEventListener('abort', () => fail(stop.reason)));
  // Each is heard while something is asked; at other times nobody waits for it.
  for (const end of [ended, stopped]) end.catch(() => undefined);
  const ask = async (
    question: 'check' | Folders,
    heard: (news: Progress) => void = () => undefined,
  ): Promise<Answer> => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    const hear = (said: Saying): void => ('answer' in said ? resolve(said.answer) : heard(said.progress));
    thread.on('message', hear);
    thread.postMessage(question);
    return Promise.race([promise, ended, stopped]).finally(() => thread.off('message', hear));
  };
  return {
    async check() {
      const { problems = [], waiting = [], facts, refused } = await ask('check');
      if (refused !== undefined) throw new UsageError(refused);
      return { problems, waiting, facts };
    },
    build: async (folders, heard) => void (await ask(folders, heard)),
    end: async () => void (await thread.terminate()),
  };
}

// Thousands of pages are made and forgotten: with more room for what is young, a tenth less time goes into clearing up.
const resourceLimits = { maxYoungGenerationSizeMb: 128 };

if (!isMainThread && parentPort) listen(parentPort, workerData as Content);

/** Milliseconds between two pieces of news: nobody can read faster, and each costs time. */
const betweenNews = 50;

// What fails is not caught here: it reaches whoever asked as the error of the thread.
function listen(port: MessagePort, content: Content): void {
  const say = (said: Saying): void => port.postMessage(said);
  let toldAt = -Infinity;
  onProgress((progress) => {
    const isEnd = progress.done === 0 || progress.done === progress.total;
    if (!isEnd && performance.now() - toldAt < betweenNews) return;
    toldAt = performance.now();
    say({ progress });
  });
  port.on('message', (question: 'check' | Folders) => {
    const answer = question === 'check' ? check(content) : build(question);
    void answer.then((found) => say({ answer: found }));
  });
}

async function check({ folder, day }: Content): Promise<Answer> {
  const { checkRead } = await import('../../src/content-files/check.ts');
  const { handOver } = await import('../../src/content-files/hand-over.ts');
  const { NoSiteError, readContent } = await import('../../src/content-files/read.ts');
  const { embargoDays } = await import('../../src/content-files/waiting.ts');
  const { readerFacts } = await import('../../src/data/readers/reader-facts.ts');
  const { packedFacts } = await import('./last-build.ts');
  try {
    const content = readContent(folder, day);
    const problems = await checkRead(content, folder, day);
    handOver(content);
    const isFit = counts(problems).errors === 0;
    const facts = isFit ? packedFacts(readerFacts(content, folder, day)) : undefined;
    return { problems, waiting: embargoDays(content, day), facts };
  } catch (error) {
    if (error instanceof NoSiteError) return { refused: error.message };
    throw error;
  }
}

async function build(folders: Folders): Promise<Answer> {
  quietAstro();
  const { build: buildWithAstro } = await import('astro');
  await buildWithAstro({ ...folders, integrations: [inTurn()], logLevel: 'error' });
  return {};
}
