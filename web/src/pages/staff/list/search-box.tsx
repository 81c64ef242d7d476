import { Input } from '@aim/ui/input.tsx';
import { useEffect, useRef, useState } from 'react';

const PATIENCE_MS = 300;

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Searches once the typing rests; Back returns to what was there before. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    const next = text.trim();
    if (next === told.current) return;
    const timer = setTimeout(() => {
      told.current = next;
      onChange(next);
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [text, onChange]);
  return (
    <div className="w-full sm:w-72">
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </div>
  );
}
