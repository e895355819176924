// Keeps the whole site in the browser, so that a new window or a typed link opens without a network.
import { useLocated } from './selection';

/**
 * Registers the service worker; call once everything else has been fetched. Without one, as in
 * private windows, sandboxed frames and on plain http, all else works as before.
 */
export async function keepOffline(): Promise<void> {
  // While developing, files change under their names; and a page that only frames a view asked for no more.
  if (!import.meta.env.PROD || useLocated.getState().selection.isEmbedded) return;
  try {
    await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' });
  } catch {
    // There is nothing a reader could do about it.
  }
}
