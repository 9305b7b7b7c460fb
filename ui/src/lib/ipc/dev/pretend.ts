// A program that is not there: answers commands in tests and in a plain browser.

export { clearMocks as forget, mockIPC as pretend } from '@tauri-apps/api/mocks';
