// What the print dialog asks of a printer: which one, which pages, how many, which sides and tray. A printer is
// met as it was used last on this machine.

import { commands, type Failure, type PrinterOffers, type Printers, type PrintJob, type Sides } from '../ipc';
import { asFailure } from '../words/failure';

export class Printing {
  printers = $state.raw<Printers | null>(null);
  offers = $state.raw<PrinterOffers | null>(null);
  failure = $state.raw<Failure | null>(null);
  printer = $state('');
  copies = $state('1');
  pages = $state('');
  sides = $state<Sides>('one');
  tray = $state('');

  /** The copies asked for, null where what was typed is no such number. */
  readonly count = $derived(/^\s*[1-9]\d{0,2}\s*$/.test(this.copies) ? Number(this.copies) : null);

  /** Asks for the printers and takes the one that was used last, else the system's own. */
  async begin(): Promise<void> {
    try {
      this.printers = await commands.printers();
      const first = this.printers.last ?? this.printers.list[0]?.name;
      if (first) await this.choose(first);
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  /** Takes a printer as it was used last. */
  async choose(printer: string): Promise<void> {
    this.printer = printer;
    [this.offers, this.failure] = [null, null];
    try {
      const offers = await commands.printerOffers({ printer });
      if (printer !== this.printer) return;
      this.offers = offers;
      this.sides = offers.last.sides;
      this.tray = offers.last.tray ?? '';
    } catch (thrown) {
      if (printer === this.printer) this.failure = asFailure(thrown);
    }
  }

  /** What is sent to the program; null while it cannot be. */
  job(): PrintJob | null {
    if (!this.printer || this.count === null) return null;
    return { printer: this.printer, pages: this.pages, copies: this.count, sides: this.sides, tray: this.tray || null };
  }
}
