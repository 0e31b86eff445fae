package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.perfbudget.io.internal.JsonLayout;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Severity;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Reports as JSON, format {@code perf-report/1}, in both directions.
 *
 * <p>What {@link io.github.perfbudget.io.report.JsonReport} has written is read back as it was:
 * {@code ReportJson.write(ReportJson.read(json))} is {@code json}. Reading is strict. Stateless and
 * thread-safe.
 */
public final class ReportJson {

  static final String FORMAT = "perf-report/1";

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(
              new SimpleModule()
                  .addSerializer(FieldPath.class, asText(FieldPath::toString))
                  .addSerializer(Severity.class, asText(Severity::code))
                  .addSerializer(ReadStatus.class, asText(ReadStatus::label)))
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.USE_DEFAULTS))
          .build()
          .writerFor(Root.class);

  private record Root(
      String format, String engine, String profile, List<WrittenReport.OfFile> files) {}

  private ReportJson() {}

  private static <T> JsonSerializer<T> asText(Function<T, String> text) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator json, SerializerProvider provider)
          throws IOException {
        json.writeString(text.apply(value));
      }
    };
  }

  /**
   * Writes a report, indented by two blanks, with {@code \n} after each line.
   *
   * @param report the report
   * @return the JSON, ending in {@code \n}
   */
  public static String write(WrittenReport report) {
    return JsonLayout.write(
        WRITER, new Root(FORMAT, report.engine(), report.profile(), report.files()));
  }

  /**
   * Reads a report within {@link Limits#STANDARD}.
   *
   * @param json the JSON, in UTF-8
   * @return the report
   * @throws SettingsJsonException if the bytes are no report in every detail: the first problem,
   *     with its address, line and column
   */
  public static WrittenReport read(byte[] json) {
    return read(json, Limits.STANDARD);
  }

  /**
   * Reads a report.
   *
   * @param json the JSON, in UTF-8
   * @param limits how much to take
   * @return the report
   * @throws SettingsJsonException if the bytes are no report in every detail, or beyond the limits
   */
  public static WrittenReport read(byte[] json, Limits limits) {
    String format = "\"" + FORMAT + "\"";
    SettingsNode root = SettingsSource.read(json, format, limits);
    SettingsNode stated = root.required("format", format);
    if (!stated.text().equals(FORMAT)) {
      throw root.refusal(SettingsProblem.format(stated.path(), format));
    }
    return ReportReader.report(root);
  }
}
