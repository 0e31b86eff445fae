package io.github.perfbudget.io.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.perfbudget.io.internal.JsonLayout;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;

/**
 * A report as SARIF 2.1.0, for code hosts and editors.
 *
 * <p>A finding is a result with its region, in UTF-16 units; what it rests on and what follows from
 * it are its related locations, and a fix replaces the characters of its field. Rules that were not
 * evaluated are notifications of the run. Personal data is masked. Stateless and thread-safe.
 */
public final class SarifReport {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS))
          .build()
          .writer();

  private SarifReport() {}

  /**
   * Writes a report, indented by two blanks, with {@code \n} after each line.
   *
   * @param report the report
   * @param rules the rules that judged, which are listed with their help
   * @param language the language of messages and help
   * @return the SARIF log, ending in {@code \n}
   */
  public static String write(RunReport report, RuleSet rules, Language language) {
    SarifCatalogue catalogue = SarifCatalogue.of(report, rules, language);
    return JsonLayout.write(WRITER, SarifLog.of(report, catalogue, language));
  }
}
