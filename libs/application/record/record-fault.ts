/** What is wrong, and where. */
export type RecordFault =
  | { readonly fault: 'no-log' }
  | { readonly fault: 'event-changed' | 'event-beside-body' | 'event-chain'; readonly event: EventPlace }
  | {
      readonly fault: 'erased-without-order' | 'erasure-undone';
      readonly event: EventPlace;
      /** JSON pointer of a text. */
      readonly place: string;
    }
  | { readonly fault: 'leaf-missing'; readonly index: number }
  | { readonly fault: 'tile-differs'; readonly level: number; readonly index: number }
  | { readonly fault: 'key-unknown'; readonly key: string }
  | { readonly fault: 'checkpoint-unsigned' | 'checkpoint-differs'; readonly size: number }
  | {
      readonly fault: 'too-many';
      readonly of: 'logs' | 'leaves' | 'tiles' | 'checkpoints';
      readonly count: number;
    }
  | { readonly fault: 'cosignature-differs'; readonly size: number; readonly witness: string }
  | { readonly fault: 'closing-unsigned' | 'closing-differs' | 'opening-differs'; readonly log: string }
  | {
      readonly fault:
        | 'history-missing'
        | 'history-unnamed'
        | 'history-differs'
        | 'history-erased-without-order'
        | 'history-erasure-undone';
      readonly run: string;
    }
  | { readonly fault: 'reading-missing'; readonly event: string }
  | { readonly fault: 'reading-unnamed' | 'reading-differs'; readonly row: number }
  | { readonly fault: 'unsigned-leaves'; readonly count: number }
  | { readonly fault: 'witnessed-differs' | 'witnessed-cut'; readonly size: number }
  | { readonly fault: 'witnessed-given-up'; readonly size: number; readonly log: string }
  | { readonly fault: 'witness-silent' | 'witness-forged'; readonly witness: string; readonly log: string };

export interface EventPlace {
  readonly kind: string;
  readonly id: string;
  readonly seq: number;
}
