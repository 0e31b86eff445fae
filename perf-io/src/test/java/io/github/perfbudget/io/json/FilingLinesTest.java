package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NDJSON. */
class FilingLinesTest {

  private static final String LINE = "{\"format\":\"perf-filing/1\",\"year\":2025}";

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<FilingLine> lines(String text) {
    return FilingJson.lines(in(text)).toList();
  }

  @Test
  void whatWasWrittenLineByLineIsReadLineByLine() throws IOException {
    List<Filing> filings =
        IntStream.range(0, 50).mapToObj(i -> FilingGenerator.filing(11, i)).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Filing each : filings) {
      FilingJson.writeLine(each, out);
    }

    InputStream in = new ByteArrayInputStream(out.toByteArray());

    assertThat(FilingJson.lines(in).map(FilingLine::filing)).isEqualTo(filings);
  }

  @Test
  void linesAreNumberedAsAnEditorDoesAndBlankOnesLeftOut() {
    assertThat(lines("\n" + LINE + "\r\n \t\n\n" + LINE))
        .extracting(FilingLine::number)
        .containsExactly(2, 5);
    assertThat(lines("")).isEmpty();
  }

  @Test
  void aBadLineTellsItsPlaceAndDoesNotStopTheRest() {
    List<FilingLine> lines = lines(LINE + "\n{\"format\":\"perf-filing/1\",\"jahr\":1}\n" + LINE);

    assertThatThrownBy(() -> lines.get(1).filing())
        .isInstanceOf(FilingJsonException.class)
        .hasMessageStartingWith("2:34: /jahr: ");
    assertThat(lines.get(1).reading().status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(lines.get(2).filing().year()).contains(2025);
  }

  @Test
  void aLineBeyondTheLimitIsNotKeptAndDoesNotStopTheRest() {
    Limits limits = Limits.STANDARD.with(Limit.BYTES, LINE.length());

    List<FilingLine> lines =
        FilingJson.lines(in(LINE + "\n " + LINE + "\n" + LINE), limits).toList();

    assertThat(lines).extracting(FilingLine::number).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> lines.get(1).filing())
        .isInstanceOf(FilingJsonException.class)
        .hasMessageStartingWith("2:1: ")
        .hasMessageEndingWith("[json.limit]");
    assertThat(lines.get(2).filing()).isEqualTo(lines.get(0).filing());
  }

  @Test
  @SuppressWarnings("JdkObsolete") // a sequence of streams takes nothing else
  void noMoreIsReadThanIsAskedFor() {
    Iterator<InputStream> again = Stream.generate(() -> in(LINE + "\n")).iterator();
    Enumeration<InputStream> endless =
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return true;
          }

          @Override
          public InputStream nextElement() {
            return again.next();
          }
        };

    assertThat(
            FilingJson.lines(new SequenceInputStream(endless))
                .limit(10_000)
                .map(line -> line.filing().year().orElseThrow()))
        .hasSize(10_000)
        .containsOnly(2025);
  }

  @Test
  void aStreamThatFailsIsTold() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();

    assertThatThrownBy(() -> FilingJson.lines(broken).forEach(FilingLine::reading))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("Stream closed");
  }
}
