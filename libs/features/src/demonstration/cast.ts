import { readFileSync } from 'node:fs';
import type { StaffRole } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';
import type { TermsOfReference } from '#domain/marketplace/needs/terms';
import type { CefrLevel, Modality } from '#domain/reference/vocabulary';

/*
 * The people of the demonstration, all invented. Skills are slugs of the starter taxonomy; days count from the day of
 * the first start.
 */

/** A member of IOM staff. */
export interface StaffPart {
  readonly mail: string;
  readonly name: string;
  readonly role: StaffRole;
}

/** An institution with its focal point. */
export interface InstitutionPart {
  readonly key: string;
  readonly name: string;
  readonly country: string;
  readonly city: string;
  readonly timeZone: string;
  readonly kind: 'HEALTH_FACILITY' | 'SCHOOL' | 'PUBLIC_AUTHORITY' | 'ASSOCIATION';
  /** ISIC Rev.4 group. */
  readonly sector: string;
  readonly description: string;
  readonly focalPoint: { readonly mail: string; readonly name: string; readonly locale: Locale };
}

/** A professional of the diaspora. */
export interface ProfessionalPart {
  readonly mail: string;
  readonly name: string;
  readonly locale: Locale;
  readonly headline: string;
  /** ISO 3166-1 alpha-2. */
  readonly heritage: string;
  readonly years: number;
  readonly sector: string;
  readonly modalities: readonly Modality[];
  readonly hours: number;
  readonly from: number;
  readonly to: number;
  readonly languages: Readonly<Record<string, CefrLevel>>;
  /** `slug level evidence`, separated by commas. */
  readonly skills: string;
}

/** A need of the demonstration. */
export interface NeedPart {
  readonly institution: string;
  /** Whether it is published at the start; otherwise it waits for a review. */
  readonly published: boolean;
  readonly starts: number;
  readonly ends: number;
  readonly terms: Omit<TermsOfReference, 'country' | 'startsOn' | 'endsOn' | 'deadline' | 'skills'>;
  /** `slug level weight essential|desirable`, separated by commas. */
  readonly skills: string;
}

const read = <Part>(name: string): readonly Part[] =>
  JSON.parse(readFileSync(new URL(`cast/${name}.json`, import.meta.url), 'utf8')) as Part[];

export const STAFF = read<StaffPart>('staff');
export const INSTITUTIONS = read<InstitutionPart>('institutions');
export const PROFESSIONALS = read<ProfessionalPart>('professionals');
export const NEEDS = read<NeedPart>('needs');

/** Mail addresses of the demonstration reach nobody (RFC 2606). */
export const mailOf = (part: { readonly mail: string }): string => `${part.mail}@skillroots.example`;

/** The words of a list such as `slug 3 CLAIMED, slug 2 VERIFIED`. */
export const rowsOf = (list: string): string[][] => list.split(',').map((row) => row.trim().split(' '));

/** The starter taxonomy's address of a skill. */
export const skillUri = (slug: string): string => `urn:skillroots:skill:${slug}`;
