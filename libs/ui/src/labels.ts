/** Every text that a component of the design system says by itself. The web fills it in each language. */
export interface UiLabels {
  // everywhere
  readonly close: string;
  readonly cancel: string;
  readonly back: string;
  readonly loading: string;
  readonly retry: string;
  readonly more: string;
  readonly optional: string;
  readonly clear: string;
  readonly results: (count: number) => string;
  readonly noMatches: (query: string) => string;

  // frames
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly menu: string;
  readonly search: string;
  readonly account: string;
  readonly organisation: string;
  readonly unread: (count: number) => string;
  readonly breadcrumb: string;
  readonly language: string;
  readonly theme: string;
  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;

  // forms
  readonly charactersLeft: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  readonly chooseFile: string;
  readonly dropFile: string;
  readonly removeFile: (name: string) => string;
  readonly uploading: (name: string, percent: number) => string;
  readonly errorSummary: string;
  readonly change: string;
  readonly saving: string;
  readonly savedAt: (time: string) => string;
  readonly savedOffline: string;
  readonly saveFailed: string;
  readonly step: (current: number, total: number) => string;

  // messages and states
  readonly messages: string;
  readonly undo: string;
  readonly dismiss: string;
  readonly reference: (reference: string) => string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly yourVersion: string;
  readonly theirVersion: string;

  // lists and tables
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly loadMore: string;
  readonly columns: string;
  readonly columnsReset: string;
  readonly moveEarlier: (name: string) => string;
  readonly moveLater: (name: string) => string;
  readonly selectRow: (name: string) => string;
  readonly selectAll: string;
  readonly selected: (count: number) => string;
  readonly selectAllMatching: (count: string) => string;
  readonly allMatchingSelected: (count: string) => string;
  readonly clearSelection: string;
  readonly bulkActions: string;
  readonly filters: string;
  readonly addFilter: string;
  readonly removeFilter: (name: string) => string;
  readonly clearFilters: string;
  readonly apply: string;
  readonly views: string;
  readonly saveView: string;
  readonly viewChanged: string;
  readonly openFully: string;
  readonly density: string;
  readonly densityComfortable: string;
  readonly densityStandard: string;
  readonly densityCompact: string;

  // palette and keys
  readonly palette: string;
  readonly palettePlaceholder: string;
  readonly paletteFailed: string;
  readonly keyboardHelp: string;
  readonly singleKeys: string;
  readonly singleKeysHint: string;

  // charts and progress
  readonly showTable: string;
  readonly showChart: string;
  readonly source: (source: string, date: string) => string;
  readonly stageOf: (step: number, total: number) => string;
  readonly suppressed: string;
}
