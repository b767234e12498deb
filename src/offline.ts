/**
 * Keeps the site for when there is no connection, and says when a newer version has come. Does nothing
 * where the browser has no service workers, or they are switched off.
 */
export async function keepOffline(ready: (load: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register('./service-worker.js');
    const offer = () => {
      const { waiting } = registration;
      if (waiting === null || serviceWorker.controller === null) return;
      ready(() => {
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage({ type: 'SKIP_WAITING' });
      });
    };
    offer();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offer);
    });
  } catch {
    // Switched off, or not allowed here: the site works without.
  }
}
