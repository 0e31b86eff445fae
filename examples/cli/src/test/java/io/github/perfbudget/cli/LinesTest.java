package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfbudget.io.json.FilingJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NDJSON: many filings in one input. */
class LinesTest {

  private static final List<String> THREE =
      Run.perf("convert", Run.BUREAU, Run.COUNTY, Run.OFFICE, "--to", "ndjson")
          .out()
          .lines()
          .toList();

  @TempDir private Path directory;

  private String file(String name, String... lines) throws IOException {
    Path file = directory.resolve(name);
    Files.writeString(file, String.join("\n", lines) + "\n");
    return file.toString();
  }

  @Test
  void everyLineIsCheckedAsIfItWereAlone() throws IOException {
    String all = file("all.ndjson", THREE.get(0), THREE.get(1), THREE.get(2));
    String second = file("second.json", THREE.get(1));

    Run together = Run.perf("check", all);
    Run alone = Run.perf("check", second);

    assertThat(together.out().lines().filter(line -> line.startsWith(all + ":2:")))
        .containsExactlyElementsOf(
            alone.out().lines().map(line -> line.replace(second + ":1:", all + ":2:")).toList());
    assertThat(together.err()).startsWith("3个文件：");
    assertThat(together.code()).isEqualTo(1);
  }

  @Test
  void standardInputMayHoldLinesToo() throws IOException {
    byte[] lines = Files.readAllBytes(Path.of(file("x", THREE.get(0), "", THREE.get(2))));

    Run run = Run.perf(lines, "check", "-");

    assertThat(run.out()).contains("-:1:", "-:3:").doesNotContain("-:2:");
    assertThat(run.err()).startsWith("2个文件：");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "no filing", "[]", "{\"format\":\"perf-filing/9\"}", "\u0000"})
  void aBadLineIsToldWithItsNumberAndDoesNotStopTheRest(String bad) throws IOException {
    String all = file("all.ndjson", THREE.get(0), bad, THREE.get(2));

    Run run = Run.perf("convert", all, "--to", "ndjson");

    assertThat(run.out().lines()).containsExactly(THREE.get(0), THREE.get(2));
    assertThat(run.err()).contains(all + ":2:", ": error: ", "[json.");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void aLineThatIsTooLongIsToldAndDoesNotStopTheRest() throws IOException {
    String blanks = " ".repeat(1 << 20);
    Path file = directory.resolve("long.ndjson");
    try (var out = Files.newBufferedWriter(file)) {
      out.write(THREE.get(0) + "\n{");
      for (int i = 0; i < 65; i++) {
        out.write(blanks);
      }
      out.write("}\n" + THREE.get(2) + "\n");
    }

    Run run = Run.perf("convert", file.toString(), "--to", "ndjson");

    assertThat(run.out().lines()).containsExactly(THREE.get(0), THREE.get(2));
    assertThat(run.err()).contains(file + ":2:1: error: ", "[json.limit]");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void severalLinesBecomeAListAndOneAnObject() throws IOException {
    ObjectMapper mapper = new ObjectMapper();

    Run two = Run.perf("convert", file("a", THREE.get(0), THREE.get(1)), "--to", "json");
    Run one = Run.perf("convert", file("b", THREE.get(0)), "--to", "json");
    JsonNode list = mapper.readTree(two.out());
    JsonNode object = mapper.readTree(one.out());

    assertThat(list.isArray()).isTrue();
    assertThat(list).hasSize(2);
    assertThat(object.get("format").asText()).isEqualTo("perf-filing/1");
  }

  @Test
  void tableTextHoldsOneFiling() throws IOException {
    Run run = Run.perf("convert", file("a", THREE.get(0), THREE.get(1)), "--to", "table");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--to table");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void linesAndTheirEndsMayStandInAnyUsualManner() throws IOException {
    byte[] lines =
        ("\uFEFF" + THREE.get(0) + "\r\n \r\n" + THREE.get(1)).getBytes(StandardCharsets.UTF_8);

    Run run = Run.perf(lines, "convert", "-", "--to", "ndjson");

    assertThat(run.out().lines()).containsExactly(THREE.get(0), THREE.get(1));
    assertThat(run.code()).isZero();
  }

  @Test
  void aDirectoryStandsForItsLinesToo() throws IOException {
    file("a.ndjson", THREE.get(0), THREE.get(1));
    file("b.json", THREE.get(2));

    assertThat(Run.perf("convert", directory.toString(), "--to", "ndjson").out().lines())
        .containsExactlyElementsOf(THREE);
  }

  @Test
  void indentedJsonIsOneFiling() {
    String indented = FilingJson.write(FilingJson.read(THREE.get(0)));

    Run run = Run.perf(indented.getBytes(StandardCharsets.UTF_8), "convert", "-", "--to", "ndjson");

    assertThat(run.out()).isEqualTo(THREE.get(0) + "\n");
  }
}
