import type { APIRoute } from 'astro';
import { activitiesFile } from '../../data/iati.ts';

export const GET: APIRoute = async () => {
  const parts = await activitiesFile();
  if (!parts) return new Response(null, { status: 404 });
  return new Response(streamOf(parts), { headers: { 'Content-Type': 'application/xml' } });
};

// One activity at a time: the whole of a large site is never a single string.
function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array> {
  const [left, encoder] = [parts[Symbol.iterator](), new TextEncoder()];
  return new ReadableStream({
    pull(controller) {
      const { done, value } = left.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
