import type { PartialDate, Reference } from './reference/reference.ts';
import type { TriggerPlan } from './reference/trigger.ts';
import type { CatalogueDocument } from './resolution/lookup.ts';
import type { Related } from './resolution/related.ts';
import type { Evidence, ResolvedReference, Status } from './resolution/resolved.ts';
import type { SiteRule, Spoken } from './settings.ts';

/** What a page cites, and what is to be known of it to tell which documents those are. */
export interface CitingPage {
  /** The day on which its article was published. */
  readonly published: PartialDate | null;
  /** Its article's. */
  readonly headline: string | null;
  /** All of the page, in page order. */
  readonly references: readonly Reference[];
  /**
   * For each reference the part of the page that it stands in, for what stands in different ones is
   * resolved apart. 0 is the article.
   */
  readonly regions: readonly number[];
}

/**
 * A page as it is, or what is other than it was: then references and regions are those between the
 * ones that stand at its beginning and its end as before.
 */
export interface PageChange extends CitingPage {
  /** Null where all of the page is told. */
  readonly since: {
    /** Of the answer to what the page was. */
    readonly token: string;
    /** How many references at the beginning are as they were. */
    readonly before: number;
    /** … and at the end. */
    readonly after: number;
  } | null;
}

/** Content script → background: which documents does this page cite? */
export interface ResolveRequest extends PageChange {
  readonly type: 'resolve';
}

/** Content script → background: what tells the page's text that may cite something. */
export interface TriggerRequest {
  readonly type: 'trigger';
}

/**
 * Content script → background: the references of texts. The grammar is the background's alone: most
 * pages need none of it, and no page has to load it.
 */
export interface ParseRequest {
  readonly type: 'parse';
  readonly texts: readonly string[];
}

/** Documents are given once, and named by their place. */
export interface ResolveReply {
  /** For the page to say what it asks after. */
  readonly token: string;
  readonly documents: readonly CatalogueDocument[];
  /**
   * By their places among all references of the page, those that are new or not as they were; null for
   * one that names no central document after all.
   */
  readonly answers: readonly (readonly [place: number, answer: Answer | null])[];
}

/** The background no longer knows what the page was, and is to be told all of it. */
export interface ForgottenReply {
  readonly forgotten: true;
}

interface Answer {
  readonly status: Status;
  readonly documents: readonly number[];
  readonly evidence: readonly Evidence[];
}

export interface TriggerReply {
  readonly trigger: TriggerPlan;
}

/** Those of each text, in the request's order. */
export interface ParseReply {
  readonly references: readonly (readonly Reference[])[];
}

/** Content script → background: all documents that bear a reference's name, newest first. */
export interface CandidatesRequest {
  readonly type: 'candidates';
  readonly reference: Reference;
}

export interface CandidatesReply {
  readonly documents: readonly CatalogueDocument[];
}

/** Content script → background: what the catalogue tells of a document's relations to others. */
export interface RelatedRequest {
  readonly type: 'related';
  /** The document's id. */
  readonly document: string;
}

export interface RelatedReply {
  readonly related: readonly Related[];
}

/**
 * Content script → background: the frame that asks needs the tooltip, whose script is put into it
 * before the answer, `true`, comes. Most pages are read without a single tooltip.
 */
export interface TooltipRequest {
  readonly type: 'tooltip';
}

/**
 * Content script → background: what the tooltip says in the language that the reader has set, for a
 * page may not read the extension's files. Answered with `Words`.
 */
export interface WordsRequest {
  readonly type: 'words';
  readonly language: Spoken;
}

/** Content script → background: what this frame cites is another than before, or it goes away. */
export interface CitedChanged {
  readonly type: 'cited-changed';
}

/** Content script → background: to the next reference, wherever in the page's frames it stands. */
export interface TravelRequest {
  readonly type: 'travel';
  readonly command: CommandName;
}

/** Content script → background: shows a document on the catalogue's own page. */
export interface OpenCatalogueRequest {
  readonly type: 'open-catalogue';
  /** The document's id. */
  readonly document: string;
}

/** Extension page → background → content scripts: another release is installed; ask again. */
export interface CatalogueChanged {
  readonly type: 'catalogue-changed';
}

/** Popup → content scripts: what does this frame cite? */
export interface PageReferencesRequest {
  readonly type: 'page-references';
}

/**
 * Popup → content scripts: scroll to the reference with that place in the list of that frame, and
 * flash it.
 */
export interface ShowReferenceRequest extends ReferencePlace {
  readonly type: 'show-reference';
}

/** Background → content scripts: what does this frame cite, in short? Answered with `Cited`. */
export interface CitedRequest {
  readonly type: 'cited';
}

/** Background → content scripts: where in this frame's list is the reader? */
export interface WhereaboutsRequest {
  readonly type: 'whereabouts';
}

/**
 * Background → content scripts: the reader goes on to the reference with that place in the list of
 * that frame; in others none is open any more.
 */
export interface VisitRequest extends ReferencePlace {
  readonly type: 'visit';
}

/** Popup → content scripts: the reader asks for this page, on a site that waits for that. */
export interface AnnotateRequest {
  readonly type: 'annotate';
}

/** Background → content scripts: the reader pressed the keys of a command. */
export interface ReferenceCommand {
  readonly type: 'command';
  readonly command: CommandName;
}

/** As the manifest names the commands. */
export const COMMANDS = ['next-reference', 'previous-reference', 'open-reference'] as const;

export type CommandName = (typeof COMMANDS)[number];

export type BackgroundRequest =
  | TriggerRequest
  | ParseRequest
  | ResolveRequest
  | CandidatesRequest
  | RelatedRequest
  | TooltipRequest
  | WordsRequest
  | CitedChanged
  | TravelRequest
  | OpenCatalogueRequest
  | CatalogueChanged;

export type PageRequest =
  | CatalogueChanged
  | PageReferencesRequest
  | CitedRequest
  | WhereaboutsRequest
  | VisitRequest
  | ShowReferenceRequest
  | AnnotateRequest
  | ReferenceCommand;

/** Where a reference stands: in which frame, and at which place of that one's list. */
export interface ReferencePlace {
  readonly path: FrameList<unknown>['path'];
  readonly index: number;
}

/** The list of a frame; the page itself is one. */
export interface FrameList<T> {
  /** The place of the frame among its parent's, and of that one, from the page itself on, which has none. */
  readonly path: readonly number[];
  /** In page order. */
  readonly references: readonly T[];
  /** How many of these come before each of the frames in it. */
  readonly before: readonly number[];
}

/** What a frame cites, each with the words that the page prints. */
export interface PageReferencesReply
  extends FrameList<Omit<ResolvedReference, 'reference'> & { readonly text: string }> {
  /** False while it is still being searched. */
  readonly complete: boolean;
  /** The frame's host, and whether it is searched: `ask` where the reader was not heard yet. */
  readonly site: { readonly host: string; readonly rule: SiteRule };
}

/** Where the reader is in a frame: places in its list, null for nowhere. */
export interface Whereabouts extends FrameList<{ readonly isSeen: boolean }> {
  readonly current: number | null;
  /** The first that is in view, or comes after. */
  readonly ahead: number | null;
}
