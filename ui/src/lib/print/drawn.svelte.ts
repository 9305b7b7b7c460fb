// The drawn pages of one preview: asked for when they come near the view, a few kept, the rest let go.
// Desk and thumbnails show the same drawings.

import { commands } from '../ipc';
import type { Size } from './zoom';

const KEPT = 40;
const AT_ONCE = 2;
/** A page must stay near the view so long before it is asked for: scrolling past asks nothing. */
const LINGERS_MS = 60;

const A4: Size = { width: 595.28, height: 841.89 };

export class Drawn {
  /** Size of the pages in points; all pages of a document have one. */
  size = $state.raw<Size>(A4);
  #urls = new Map<number, string>();
  #coming = new Map<number, Promise<string>>();
  #running = 0;
  #queue: (() => void)[] = [];
  #closed = false;

  constructor(readonly token: number) {}

  /** The drawing of a page, if it is there already. */
  known(page: number): string | undefined {
    return this.#urls.get(page);
  }

  /** Asks for a page after a moment; `gone` before that and nothing is asked. */
  async fetch(page: number, gone: () => boolean): Promise<string | null> {
    const known = this.#touch(page);
    if (known) return known;
    await new Promise((go) => setTimeout(go, LINGERS_MS));
    if (gone() || this.#closed) return null;
    return this.#touch(page) ?? this.#coming.get(page) ?? this.#ask(page);
  }

  /** Lets all drawings go. */
  close(): void {
    this.#closed = true;
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }

  #ask(page: number): Promise<string> {
    const coming = this.#turn()
      .then(() => commands.previewPage({ token: this.token, page }))
      .then((svg) => this.#keep(page, svg))
      .finally(() => {
        this.#coming.delete(page);
        this.#running -= 1;
        this.#queue.shift()?.();
      });
    this.#coming.set(page, coming);
    return coming;
  }

  async #turn(): Promise<void> {
    if (this.#running >= AT_ONCE) await new Promise<void>((go) => this.#queue.push(go));
    this.#running += 1;
  }

  #keep(page: number, svg: string): string {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    this.#urls.set(page, url);
    const size = sizeOf(svg);
    if (size && (size.width !== this.size.width || size.height !== this.size.height)) this.size = size;
    for (const [oldest, old] of this.#urls) {
      if (this.#urls.size <= KEPT) break;
      URL.revokeObjectURL(old);
      this.#urls.delete(oldest);
    }
    return url;
  }

  #touch(page: number): string | undefined {
    const url = this.#urls.get(page);
    if (url) {
      this.#urls.delete(page);
      this.#urls.set(page, url);
    }
    return url;
  }
}

/** The size of a drawing in its own points, from its view box. */
export function sizeOf(svg: string): Size | null {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg.slice(0, 2000));
  return box ? { width: Number(box[1]), height: Number(box[2]) } : null;
}
