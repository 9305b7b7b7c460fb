// A dialog that holds typed text is left by Escape: the person is asked first, in words the screens bring.

import { askWith } from './ui/typed';

type Question = { title: string; answer: (go: boolean) => void };
let question = $state.raw<Question | null>(null);

export const letting = {
  /** The title of what would be let go, while the person is asked. */
  get asking(): string | null {
    return question?.title ?? null;
  },
};

/** Asks from now on; once for the window. */
export function watchLetting(): void {
  askWith((title) => {
    answerLetting(false);
    return new Promise((answer) => (question = { title, answer }));
  });
}

/** The person lets it go, or goes back to it. */
export function answerLetting(go: boolean): void {
  const asked = question;
  question = null;
  asked?.answer(go);
}
