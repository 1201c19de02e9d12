import { ApiConfig, DatabaseConfig, MailConfig, WorkerConfig } from './config';
import { ConfigError } from './config-error';
import { loadConfig, type Environment } from './load-config';

const WORKING = {
  DATABASE_URL: 'postgres://app:s3cret@127.0.0.1:5432/vinhdanh',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  PUBLIC_URL: 'http://127.0.0.1:8080',
  FILES_DIR: '/var/lib/vinhdanh/files',
  KEYS_DIR: '/var/lib/vinhdanh/keys',
  BALLOT_KEYS_DIR: '/var/lib/vinhdanh/ballot-keys',
};

function problemsOf(type: new () => object, env: Environment): readonly string[] {
  try {
    loadConfig(type, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('reads every section and keeps the defaults', () => {
    const config = loadConfig(ApiConfig, { ...WORKING, API_PORT: ' 3000 ' });
    expect(config.http).toEqual({ host: '127.0.0.1', port: 3000, webDirectory: undefined });
    expect(config.temporal).toEqual({
      address: '127.0.0.1:7233',
      namespace: 'default',
      taskQueue: 'vinhdanh',
    });
    expect(config.database.url).toBe(WORKING.DATABASE_URL);
    expect(config.log).toEqual({ level: 'info', instance: 'local' });
    expect(config.rules.layers).toEqual(['national', 'lang-son']);
    expect(Object.isFrozen(config.http)).toBe(true);
  });

  it('reads a list separated by commas, and refuses one with a gap', () => {
    const layers = (text: string): readonly string[] =>
      loadConfig(ApiConfig, { ...WORKING, RULE_LAYERS: text }).rules.layers;
    expect(layers('national, rehearsal')).toEqual(['national', 'rehearsal']);
    expect(() => layers('national,,rehearsal')).toThrow('RULE_LAYERS must be names of rule packs');
    expect(() => layers('../secrets')).toThrow(ConfigError);
  });

  it('names each missing variable in one sentence', () => {
    expect(problemsOf(WorkerConfig, {})).toEqual([
      expect.stringMatching(/^PUBLIC_URL is not set: it must be .+\.$/),
      expect.stringMatching(/^DATABASE_URL is not set: /),
      expect.stringMatching(/^TEMPORAL_ADDRESS is not set: /),
      expect.stringMatching(/^FILES_DIR is not set: /),
      expect.stringMatching(/^KEYS_DIR is not set: /),
    ]);
  });

  it.each([
    ['API_PORT', '70000'],
    ['API_PORT', '80.5'],
    ['API_PORT', 'http'],
    ['API_HOST', 'two words'],
    ['TEMPORAL_ADDRESS', '127.0.0.1'],
    ['PUBLIC_URL', 'ftp://example.vn'],
    ['PUBLIC_URL', 'example.vn'],
    ['LOG_LEVEL', 'loud'],
    ['INSTANCE', 'hà nội'],
    ['TASK_QUEUE', '../x'],
  ])('refuses %s=%s and shows it', (variable, value) => {
    const problems = problemsOf(ApiConfig, { ...WORKING, [variable]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${variable} must be .+, but it is "`));
    expect(problems[0]).toContain(JSON.stringify(value));
  });

  it.each([
    [DatabaseConfig, 'DATABASE_URL', 'mysql://app:s3cret@db/vinhdanh'],
    [MailConfig, 'SMTP_URL', 'https://app:s3cret@mail'],
  ])('never shows a value that may hold a password', (type, variable, value) => {
    const [problem, ...more] = problemsOf(type, { [variable]: value });
    expect(more).toEqual([]);
    expect(problem).toContain(variable);
    expect(problem).not.toContain('s3cret');
  });

  it('treats a blank variable as absent', () => {
    expect(loadConfig(MailConfig, { SMTP_URL: '  ', MAIL_FROM: '' })).toEqual({
      smtpUrl: undefined,
      from: 'Vinh Danh <vinhdanh@localhost>',
      checkpointsTo: [],
    });
  });

  it.each(['vinhdanh@example.vn', 'Thi đua Lạng Sơn <thidua@langson.example.vn>'])(
    'accepts the sender %s',
    (from) => {
      expect(loadConfig(MailConfig, { MAIL_FROM: from }).from).toBe(from);
    },
  );

  it('takes addresses of those who get checkpoints, and refuses what is none', () => {
    const to = (text: string): readonly string[] =>
      loadConfig(MailConfig, { CHECKPOINT_MAIL_TO: text }).checkpointsTo;
    expect(to('a@b.vn, c@d.vn')).toEqual(['a@b.vn', 'c@d.vn']);
    expect(() => to('a@b.vn,c')).toThrow('CHECKPOINT_MAIL_TO must be addresses');
  });

  it('refuses a sender that smuggles a header', () => {
    expect(problemsOf(MailConfig, { MAIL_FROM: 'a\r\nBcc: x <a@b.vn>' })).toHaveLength(1);
  });
});
