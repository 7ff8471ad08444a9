'use client';
import { useRowLabel } from '@payloadcms/ui';
import { label } from './words';

/** Names a folded row by one of its own fields, such as the name of a risk. */
export function RowLabel({ field, isWord }: { field: string; isWord: boolean }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>();
  const text = String(data[field] ?? '');
  if (text) return <>{isWord ? label(text) : text}</>;
  return <>New, number {(rowNumber ?? 0) + 1}</>;
}
