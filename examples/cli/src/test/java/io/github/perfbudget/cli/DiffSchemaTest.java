package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffSchemaTest {

  private static final Schema DIFF =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Run.perf("schema", "diff").out(), InputFormat.JSON);

  private static final String SIDE = "{\"path\":\"/year\",\"line\":1,\"column\":1}";

  @TempDir private Path directory;

  private static List<Error> errors(String json) {
    return DIFF.validate(json, InputFormat.JSON);
  }

  private static String diff(String change) {
    return "{\"format\":\"perf-diff/1\",\"before\":\"a\",\"after\":\"b\",\"changes\":["
        + change.replace("SIDES", "\"before\":" + SIDE + ",\"after\":" + SIDE)
        + "]}";
  }

  @Test
  void whatDiffWritesIsValidBetweenAnyTwoFilings() {
    for (String before : Run.BUNDLED) {
      for (String after : Run.BUNDLED) {
        assertThat(errors(Run.perf("diff", before, after, "--format", "json").out())).isEmpty();
      }
    }
  }

  @Test
  void whatDiffWritesOfGeneratedFilingsIsValid() throws IOException {
    Run.perf("generate", "--count", "12", "--to", "json", "--out", directory.toString());
    List<Path> filings;
    try (var files = Files.list(directory)) {
      filings = files.sorted().toList();
    }
    for (int i = 1; i < filings.size(); i++) {
      String[] both = {filings.get(i - 1).toString(), filings.get(i).toString()};

      String json = Run.perf("diff", both[0], both[1], "--format", "json").out();

      assertThat(errors(json)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"added\",\"part\":\"project\",SIDES}",
        "{\"kind\":\"targetChanged\",\"shifts\":[\"raised\",\"unit\"],\"owner\":\"甲\",SIDES}",
        "{\"kind\":\"fieldChanged\",\"field\":\"plan\",SIDES}",
        "{\"kind\":\"classDropped\",SIDES}",
      })
  void everyKindHasItsOwnMember(String change) {
    assertThat(errors(diff(change))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{SIDES}",
        "{\"kind\":\"moved\",SIDES}",
        "{\"kind\":\"added\",SIDES}",
        "{\"kind\":\"added\",\"part\":\"page\",SIDES}",
        "{\"kind\":\"added\",\"part\":\"project\",\"field\":\"plan\",SIDES}",
        "{\"kind\":\"targetChanged\",\"shifts\":[],SIDES}",
        "{\"kind\":\"targetChanged\",SIDES}",
        "{\"kind\":\"targetChanged\",\"shifts\":\"raised\",SIDES}",
        "{\"kind\":\"fieldChanged\",SIDES}",
        "{\"kind\":\"classAdded\",\"part\":\"project\",SIDES}",
        "{\"kind\":\"classAdded\",\"owner\":\"\",SIDES}",
        "{\"kind\":\"classAdded\",\"more\":1,SIDES}",
        "{\"kind\":\"classAdded\"}",
        "{\"kind\":\"classAdded\",\"before\":{\"path\":\"\",\"line\":0,\"column\":1},\"after\":{\"path\":\"\",\"line\":1,\"column\":1}}",
      })
  void nearMissesAreInvalid(String change) {
    assertThat(errors(diff(change))).isNotEmpty();
  }
}
