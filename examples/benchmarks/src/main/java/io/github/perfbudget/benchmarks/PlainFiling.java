package io.github.perfbudget.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;

/** A filing as plain records with the members of {@code perf-filing/1}, and no meaning. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PlainFiling(
    String format,
    Integer year,
    Agency agency,
    Narrative overallGoal,
    Narrative goalsIntroduction,
    List<GoalItem> goalItems,
    Narrative safeguards,
    Declaration declaration,
    List<Project> projects,
    List<Unread> unread) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();
  private static final ObjectReader READER = MAPPER.readerFor(PlainFiling.class);
  private static final ObjectReader STRICT_READER =
      READER
          .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ObjectWriter WRITER =
      MAPPER.writerWithDefaultPrettyPrinter().forType(PlainFiling.class);

  record Agency(String code, String name) {}

  record Narrative(List<String> paragraphs, List<Indicator> claims) {}

  record Figure(String text, BigDecimal number, String unit) {}

  record Value(
      String kind, BigDecimal number, BigDecimal upper, String unit, String per, String suffix) {}

  record Target(String text, String comparator, Value value) {}

  record Labelled(String label, String text) {}

  record Opinion(String by, String text) {}

  record Unread(String after, List<List<String>> rows) {}

  record Indicator(
      String category,
      String categoryText,
      String type,
      String typeText,
      String name,
      String description,
      Target target,
      String basis,
      String remark,
      Figure weight,
      List<Labelled> more) {}

  record GoalItem(
      String label,
      String title,
      String name,
      Figure amount,
      String goal,
      String indicatorText,
      Integer announcedIndicators,
      List<Indicator> claims) {}

  record Revenue(
      Figure total,
      Figure generalPublicBudget,
      Figure governmentFund,
      Figure advanceTransfer,
      Figure carriedOver,
      Figure selfRaised,
      Figure other) {}

  record Expenditure(
      Figure total, Figure personnel, Figure operations, Figure projects, Figure other) {}

  record Group(
      String label,
      String goal,
      String budgetLineText,
      String budgetLine,
      Figure amount,
      List<Indicator> indicators) {}

  record Declaration(
      Agency agency,
      String moneyUnit,
      Revenue revenue,
      Expenditure expenditure,
      String goalsIntroduction,
      List<Labelled> goals,
      String basis,
      List<Group> groups,
      List<Opinion> opinions) {}

  record Budget(Figure total, Figure fiscal, Figure other) {}

  record Plan(String measure, Figure march, Figure june, Figure october, Figure december) {}

  record SignOff(String handler, String telephone, String responsible) {}

  record Project(
      String heading,
      String title,
      String code,
      String name,
      Agency agency,
      String moneyUnit,
      Budget budget,
      String purpose,
      Plan plan,
      List<Labelled> goals,
      List<Indicator> indicators,
      SignOff signOff) {}

  static PlainFiling fromJson(String json) {
    return read(READER, json);
  }

  /** Reads what has no member twice and nothing behind the object. */
  static PlainFiling fromStrictJson(String json) {
    return read(STRICT_READER, json);
  }

  private static PlainFiling read(ObjectReader reader, String json) {
    try {
      return reader.readValue(json);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException("the records lack a member", wrong);
    }
  }

  String toJson() {
    try {
      return WRITER.writeValueAsString(this);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records have their JSON", impossible);
    }
  }
}
