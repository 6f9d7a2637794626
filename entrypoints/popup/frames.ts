import type { FrameReferences } from '#lib/messages.ts';

/** What the frames of a page told last. */
export class Frames {
  #before = new Map<string, FrameReferences>();
  #now = new Map<string, FrameReferences>();

  hear(frame: FrameReferences): void {
    this.#now.set(frame.path.join(), frame);
  }

  /** To be called whenever they are asked: who answers twice in a row no more has gone. */
  ask(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  get heard(): FrameReferences[] {
    return [...new Map([...this.#before, ...this.#now]).values()];
  }
}
