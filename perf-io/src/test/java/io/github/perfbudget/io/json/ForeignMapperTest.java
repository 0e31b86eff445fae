package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In an application's own mapper the names and the layout of the format hold, whatever it is set
 * to.
 */
class ForeignMapperTest {

  /** A mapper that an application may have. */
  record Mapper(String name, ObjectMapper mapper) {

    @Override
    public String toString() {
      return name;
    }
  }

  private record Envelope(@JsonProperty String sentBy, @JsonProperty Filing filing) {}

  private static Mapper mapper(String name, Consumer<JsonMapper.Builder> settings) {
    JsonMapper.Builder builder = JsonMapper.builder().addModule(new FilingModule());
    settings.accept(builder);
    return new Mapper(name, builder.build());
  }

  private static JsonInclude.Value included(JsonInclude.Include what) {
    return JsonInclude.Value.construct(what, what);
  }

  static Stream<Mapper> mappers() {
    return Stream.of(
        mapper("plain", builder -> {}),
        new Mapper("found by itself", JsonMapper.builder().findAndAddModules().build()),
        mapper(
            "like Spring's",
            builder ->
                builder
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)),
        mapper(
            "other names",
            builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
        mapper("sorted", builder -> builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
        mapper(
            "all is written",
            builder -> builder.defaultPropertyInclusion(included(JsonInclude.Include.ALWAYS))),
        mapper(
            "nothing empty is written",
            builder -> builder.defaultPropertyInclusion(included(JsonInclude.Include.NON_EMPTY))),
        mapper(
            "fields alone",
            builder ->
                builder
                    .visibility(PropertyAccessor.ALL, Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)),
        mapper(
            "numbers are wide",
            builder ->
                builder
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(SerializationFeature.INDENT_OUTPUT)));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theFormatHolds(Mapper own) throws IOException {
    for (int i = 0; i < 30; i++) {
      Filing filing = FilingGenerator.filing(5, i);

      String json = own.mapper().writeValueAsString(filing);

      assertThat(new ObjectMapper().readTree(json))
          .isEqualTo(new ObjectMapper().readTree(FilingJson.write(filing)));
      assertThat(json).startsWith("{").contains("\"format\"", "\"overallGoal\"");
      assertThat(FilingJson.read(json)).isEqualTo(filing);
      assertThat(own.mapper().readValue(FilingJson.write(filing), Filing.class)).isEqualTo(filing);
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aFilingMayBePartOfTheApplicationsOwnTypes(Mapper own) throws IOException {
    Filing filing = FilingGenerator.filing(5, 0);
    String json = own.mapper().writeValueAsString(Map.of("filing", filing));

    assertThat(own.mapper().readTree(json).get("filing"))
        .isEqualTo(own.mapper().readTree(FilingJson.write(filing)));
    Envelope envelope = new Envelope("甲", filing);
    assertThat(own.mapper().readValue(own.mapper().writeValueAsString(envelope), Envelope.class))
        .isEqualTo(envelope);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void contradictionsAreRefusedWithTheirPointer(Mapper own) {
    String json =
        "{\"format\":\"perf-filing/1\",\"projects\":[{\"indicators\":[{\"target\":"
            + "{\"text\":\"≥4次\",\"comparator\":\"AT_MOST\"}}]}]}";

    assertThatThrownBy(() -> own.mapper().readValue(json, Filing.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("AT_LEAST");
  }
}
