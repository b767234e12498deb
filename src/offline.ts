/**
 * Keeps the site for when there is no connection, and tells when a newer version has come. Does nothing
 * where the browser has no service workers, or they are switched off.
 */
export async function keepOffline(site: URL, come: (load: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register(new URL('service-worker.js', site), {
      scope: site.pathname,
    });
    const offer = () => {
      const { waiting } = registration;
      if (waiting === null || serviceWorker.controller === null) return;
      come(() => {
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage('load the new version');
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
