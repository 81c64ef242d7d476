import { LOCALES } from '@aim/domain/kernel/locale';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { type Story, stories } from '@aim/ui/states/stories';
import { Toaster } from '@aim/ui/toaster.tsx';
import { useLabels, useLocale } from '@aim/ui/ui-provider.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

/** `/dev/states?story=data-table--empty&locale=az&theme=dark`; without a story all of them. */
export function StatesPage({ search }: { readonly search: URLSearchParams }) {
  const one = stories.find(({ id }) => id === search.get('story'));
  return <Toaster>{one === undefined ? <AllStories search={search} /> : <OneStory story={one} />}</Toaster>;
}

function OneStory({ story }: { readonly story: Story }) {
  const { Example, id, whole = false } = story;
  return (
    <main data-story={id} className={whole ? '' : 'p-6'}>
      <Example />
    </main>
  );
}

function AllStories({ search }: { readonly search: URLSearchParams }) {
  const labels = useLabels();
  const locale = useLocale();
  const components = [...new Set(stories.map(({ component }) => component))];
  const go = (name: string, value: string) => {
    search.set(name, value);
    window.location.search = search.toString();
  };
  return (
    <main className="mx-auto grid max-w-wide gap-10 px-4 py-8">
      <div className="flex flex-wrap gap-3">
        <NativeSelect
          aria-label={labels.language}
          value={locale}
          onChange={({ currentTarget }) => go('locale', currentTarget.value)}
          options={LOCALES.map((value) => ({ value, label: value }))}
        />
        <NativeSelect
          aria-label={labels.theme}
          value={search.get('theme') ?? 'system'}
          onChange={({ currentTarget }) => go('theme', currentTarget.value)}
          options={THEMES.map((value) => ({ value, label: value }))}
        />
      </div>
      {components.map((component) => (
        <section key={component} className="grid gap-4">
          <h2 className="font-display text-2xl font-semibold">{component}</h2>
          {stories
            .filter((story) => story.component === component)
            .map((story) => (
              <StoryBox key={story.id} story={story} href={`?${withStory(search, story.id)}`} />
            ))}
        </section>
      ))}
    </main>
  );
}

function StoryBox({ story, href }: { readonly story: Story; readonly href: string }) {
  const { Example, state, whole = false } = story;
  return (
    <article className="grid gap-2">
      <a href={href} className="text-link text-sm">
        {state}
      </a>
      {whole ? null : (
        <div className="rounded-card border border-line p-5">
          <Example />
        </div>
      )}
    </article>
  );
}

function withStory(search: URLSearchParams, id: string): URLSearchParams {
  const next = new URLSearchParams(search);
  next.set('story', id);
  return next;
}
