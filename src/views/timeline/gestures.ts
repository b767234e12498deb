/** A hand on the picture: dragging moves the axis, two fingers or Control and the wheel zoom it. */
import type { Attachment } from 'svelte/attachments';

export interface Hand {
  /** Pixels along the axis since the last call. */
  readonly pan: (by: number) => void;
  /** How many times as wide the axis becomes, about a place from the left edge. */
  readonly zoom: (factor: number, at: number) => void;
  readonly rest: () => void;
}

/** Less is a click. */
const CLICK = 4;

export function gestures(hand: Hand): Attachment<HTMLElement> {
  return (element) => {
    const fingers = new Map<number, PointerEvent>();
    let moved = 0;
    const middle = () => {
      const all = [...fingers.values()].map(({ clientX }) => clientX);
      return (Math.min(...all) + Math.max(...all)) / 2 - element.getBoundingClientRect().left;
    };
    const apart = () => {
      const [a, b] = [...fingers.values()];
      return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
    };

    function down(event: PointerEvent) {
      if (event.button !== 0) return;
      if (fingers.size === 0) moved = 0;
      fingers.set(event.pointerId, event);
    }

    function move(event: PointerEvent) {
      const before = fingers.get(event.pointerId);
      if (before === undefined) return;
      const distance = apart();
      fingers.set(event.pointerId, event);
      if (fingers.size === 2 && distance > 0) {
        moved = CLICK;
        hand.zoom(distance / Math.max(1, apart()), middle());
      } else if (fingers.size === 1) {
        const by = event.clientX - before.clientX;
        moved += Math.abs(by);
        if (moved < CLICK) return;
        // From here on it is no click: the picture keeps the hand when it leaves it.
        if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
        hand.pan(by);
      }
    }

    function up(event: PointerEvent) {
      if (fingers.delete(event.pointerId) && fingers.size === 0 && moved >= CLICK) hand.rest();
    }

    function wheel(event: WheelEvent) {
      if (event.ctrlKey || event.metaKey) {
        const at = event.clientX - element.getBoundingClientRect().left;
        hand.zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.008), at);
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) hand.pan(-event.deltaX);
      else return;
      event.preventDefault();
    }

    const noClick = (event: Event) => {
      if (moved < CLICK) return;
      event.preventDefault();
      event.stopPropagation();
      moved = 0;
    };
    const noDrag = (event: Event) => event.preventDefault();
    const ending = new AbortController();
    const { signal } = ending;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    element.addEventListener('wheel', wheel, { signal, passive: false });
    element.addEventListener('click', noClick, { signal, capture: true });
    element.addEventListener('dragstart', noDrag, { signal });
    return () => ending.abort();
  };
}
