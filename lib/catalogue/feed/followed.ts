import * as z from 'zod';
import { kept } from '../kept.ts';
import type { Problem } from '../problem.ts';
import { publicKeySchema } from './format.ts';

export const INTERVALS = ['off', 'daily', 'weekly'] as const;

export type Interval = (typeof INTERVALS)[number];

/** What this extension itself wrote down; a code that a later version drops is worded no more. */
const isProblem = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'code' in value;

const moment = z.iso.datetime();
const count = z.int().min(0);

/** What the last verified feed said. */
const acceptedSchema = z.strictObject({
  revision: z.int().min(1),
  /** SHA-256 of `feed.json`. */
  feed: z.string(),
  /** SHA-256 of the release file. */
  release: z.string(),
  published: moment,
  expires: moment,
});

const followedSchema = z.strictObject({
  /** The address of `feed.json`. */
  address: z.string(),
  /** The key that signs; it changes when the feed's publisher passes on to the next. */
  key: publicKeySchema,
  /** The key that the current one announced. */
  next: publicKeySchema.nullable(),
  interval: z.enum(INTERVALS),
  /** The feed whose release was installed, or was installed already; null before the first. */
  accepted: acceptedSchema.nullable(),
  /** The highest revision ever verified, installed or not: below it lies a rollback. */
  seen: count,
  /** What the host called that feed, for the next conditional request. */
  etag: z.string().max(500).nullable(),
  modified: z.string().max(100).nullable(),
  /** When the host was last heard of. */
  checked: moment.nullable(),
  /** ms by which the host's clock was ahead of this machine's. */
  skew: z.number().nullable(),
  /** Automatic checks that failed since one succeeded. */
  failures: count,
  /** When the next automatic check is due. */
  due: moment.nullable(),
  /** What the last automatic check came to, if it changed something or failed. */
  outcome: z
    .discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('updated'),
        at: moment,
        from: z.int(),
        to: z.int(),
        added: count,
        changed: count,
        removed: count,
      }),
      z.strictObject({
        type: z.literal('failed'),
        at: moment,
        problem: z.custom<Problem>(isProblem),
      }),
    ])
    .nullable(),
});

/** The feed that the reader follows, and what is known of it. */
export type Followed = z.infer<typeof followedSchema>;

export type Accepted = z.infer<typeof acceptedSchema>;

/** The followed feed, or null; kept outside the database, whose rebuilding it survives. */
export const followedFeed = kept('feed', followedSchema.nullable(), null);

/** A feed as it is followed from now on, of which nothing is known yet. */
export const newlyFollowed = (address: string, key: string): Followed => ({
  address,
  key,
  next: null,
  interval: 'weekly',
  accepted: null,
  seen: 0,
  etag: null,
  modified: null,
  checked: null,
  skew: null,
  failures: 0,
  due: null,
  outcome: null,
});
