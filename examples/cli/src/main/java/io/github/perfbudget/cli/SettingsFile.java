package io.github.perfbudget.cli;

import io.github.perfbudget.io.json.JsonTextException;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/**
 * A file that says how to check. What is wrong with it is wrong use.
 *
 * @param option the option that names it
 * @param file the file
 */
record SettingsFile(String option, Path file) {

  <T> T read(Language language, Function<byte[], T> reader) {
    try {
      return reader.apply(Input.of(file.toString(), file).bytes());
    } catch (InputException broken) {
      throw refusal("", broken.finding(), language);
    } catch (JsonTextException wrong) {
      throw refusal(":" + wrong.position(), wrong.finding(), language);
    }
  }

  private UsageException refusal(String place, Finding problem, Language language) {
    String path = problem.path().toString();
    String detail = (path.isEmpty() ? "" : path + ": ") + problem.text(language);
    return new UsageException(
        CliText.BAD_SETTINGS, Map.of("option", option, "place", file + place, "detail", detail));
  }
}
