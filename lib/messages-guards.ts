import type { Words } from './i18n.ts';
import {
  type CandidatesReply,
  COMMANDS,
  type CommandName,
  type PageRequest,
  type ParseReply,
  type RelatedReply,
  type ResolveReply,
  type TriggerReply,
} from './messages.ts';
import type { CatalogueDocument } from './resolution/lookup.ts';

// The doors of content scripts and, for what the background tells them, of extension pages. Their peer
// is this extension's own background, so these guards look for a missing or torn answer, not for a
// forged one; zod would outweigh the rest of the content script.

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a message is the answer to a request, with at least that many answers. */
export const isResolveReply = (value: unknown, least: number): value is ResolveReply =>
  isObject(value) &&
  typeof value.token === 'string' &&
  Array.isArray(value.documents) &&
  Array.isArray(value.answers) &&
  value.answers.length >= least &&
  value.answers.every(Array.isArray);

export const isTriggerReply = (value: unknown): value is TriggerReply =>
  isObject(value) &&
  isObject(value.trigger) &&
  Array.isArray(value.trigger.letters) &&
  isObject(value.trigger.beginnings) &&
  isObject(value.trigger.after) &&
  typeof value.trigger.digits === 'string';

/** Whether a message is the answer to a request to parse that many texts. */
export const isParseReply = (value: unknown, texts: number): value is ParseReply =>
  isObject(value) &&
  Array.isArray(value.references) &&
  value.references.length === texts &&
  value.references.every(Array.isArray);

const isDocument = (value: unknown): value is CatalogueDocument =>
  isObject(value) && typeof value.id === 'string' && typeof value.title === 'string';

export const isCandidatesReply = (value: unknown): value is CandidatesReply =>
  isObject(value) && Array.isArray(value.documents) && value.documents.every(isDocument);

export const isRelatedReply = (value: unknown): value is RelatedReply =>
  isObject(value) &&
  Array.isArray(value.related) &&
  value.related.every(
    (one) => isObject(one) && (one.document === null || isDocument(one.document)),
  );

export const isWordsReply = (value: unknown): value is Words =>
  isObject(value) && Object.values(value).every((word) => typeof word === 'string');

export const isCommandName = (value: unknown): value is CommandName =>
  COMMANDS.some((command) => command === value);

/** Whether a message is one that content scripts answer. */
export const isPageRequest = (value: unknown): value is PageRequest =>
  isObject(value) &&
  (value.type === 'catalogue-changed' ||
    value.type === 'page-references' ||
    value.type === 'annotate' ||
    value.type === 'cited' ||
    value.type === 'whereabouts' ||
    ((value.type === 'show-reference' || value.type === 'visit') &&
      Array.isArray(value.path) &&
      typeof value.index === 'number') ||
    (value.type === 'command' && isCommandName(value.command)));
