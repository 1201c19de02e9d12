import { Global, Module, type DynamicModule } from '@nestjs/common';
import {
  BallotKeysConfig,
  DatabaseConfig,
  FilesConfig,
  PublicConfig,
  RulesConfig,
  type ApiConfig,
} from '@vinhdanh/platform';

/** The sections of the configuration, each under its class. */
@Global()
@Module({})
export class SettingsModule {
  static forRoot({ database, files, ballotKeys, public: publicConfig, rules }: ApiConfig): DynamicModule {
    const providers = [
      { provide: DatabaseConfig, useValue: database },
      { provide: FilesConfig, useValue: files },
      { provide: BallotKeysConfig, useValue: ballotKeys },
      { provide: PublicConfig, useValue: publicConfig },
      { provide: RulesConfig, useValue: rules },
    ];
    return { module: SettingsModule, providers, exports: providers };
  }
}
