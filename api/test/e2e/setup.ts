// A browser waits for pages by itself; a journey on a busy machine takes its time.
jest.setTimeout(90_000);
