package io.github.perfbudget.cli;

import io.github.perfbudget.validation.Language;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The option {@code --lang}, of every command.
 *
 * <p>It also decides the language of help and of errors in the command line itself, and so is
 * looked for before the rest is parsed. The environment has no say: one command gives the same
 * bytes everywhere.
 */
final class LanguageOption implements ITypeConverter<Language> {

  static final String NAME = "--lang";
  static final List<String> CODES = List.of(Language.CHINESE.code(), Language.ENGLISH.code());

  @Override
  public Language convert(String code) {
    return find(code).orElseThrow(() -> new TypeConversionException(code));
  }

  static Language in(String[] args) {
    Language language = Language.CHINESE;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      String code = "";
      if (args[i].startsWith(NAME + "=")) {
        code = args[i].substring(NAME.length() + 1);
      } else if (args[i].equals(NAME) && i + 1 < args.length) {
        code = args[i + 1];
      }
      language = find(code).orElse(language);
    }
    return language;
  }

  private static Optional<Language> find(String code) {
    for (Language each : Language.values()) {
      if (each.code().equals(code)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
