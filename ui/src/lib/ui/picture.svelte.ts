// A picture that the program gives as text or bytes, as an address that an <img> takes. The old address is let go
// when a new picture comes, and the last one with the screen.

export class Picture {
  url = $state.raw<string | null>(null);
  #turn = 0;

  constructor() {
    $effect(() => () => this.#show(null));
  }

  /** Shows what `ask` gives; an answer that comes too late is dropped. */
  async follow(ask: () => Promise<Blob | null>): Promise<void> {
    const turn = ++this.#turn;
    const blob = await ask();
    if (turn === this.#turn) this.#show(blob ? URL.createObjectURL(blob) : null);
  }

  #show(url: string | null): void {
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = url;
  }
}

export function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

export function jpegBlob(bytes: number[]): Blob {
  return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
}
