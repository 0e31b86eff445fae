/**
 * Filings as JSON, format {@code perf-filing/1}; profiles and baselines, {@code perf-profile/1} and
 * {@code perf-baseline/1}. Public API.
 *
 * <p>The law: {@code FilingJson.read(FilingJson.write(filing)).equals(filing)} for every filing
 * within {@link io.github.perfbudget.io.source.Limits}; and writing what was read gives the bytes
 * again where they were written here.
 *
 * <p>Members stand in the order of the form, absent ones are left out, and so are empty lists, but
 * for the {@code paragraphs} and {@code claims} of prose and the {@code indicators} of a group.
 * Numbers have no exponent and keep their scale. Everything beside a {@code text} (comparator,
 * value, number, category, type) is its reading: on input it must agree, numbers by worth, or may
 * be left out; where the text is left out it is printed from them. The values of the kinds {@code
 * text} and {@code notApplicable} have no member but their kind, since the target's text holds the
 * words.
 *
 * <p>Absent, null and empty are three things. What a filing does not state is absent, and there is
 * no null: it is refused. An empty object is a part that is there and says nothing ({@code
 * "agency": {}}), and an empty text one that was written empty; neither is absent. An empty list is
 * the same as none.
 *
 * <p>Many filings stand in NDJSON, a line each: {@link
 * io.github.perfbudget.io.json.FilingJson#lines(java.io.InputStream)} reads them and {@link
 * io.github.perfbudget.io.json.FilingJson#writeLine(io.github.perfbudget.model.Filing,
 * java.io.OutputStream)} writes them in constant memory.
 *
 * <h2>Versions</h2>
 *
 * <p>Within version 1 a member may be added that is absent from older texts, and so may a constant
 * of {@code kind}, {@code category} or {@code type} for what was not read as any before; nothing is
 * removed, renamed, required or given another meaning. So a newer reader reads every older text of
 * its version. An older reader refuses a newer member by name, or, asked to with {@link
 * io.github.perfbudget.io.json.UnknownMembers#REPORTED}, leaves it out with a warning; a constant
 * that it does not know is always an error, since leaving it out would change the meaning.
 *
 * <p>Anything else is a second version, {@code perf-filing/2} in {@code format}. This reader
 * refuses it, saying which it knows and which it found. A reader of both would decide by {@code
 * format} alone, which is why it comes first, and read version 1 as now; writing would stay at
 * version 1 unless asked for 2.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.json;
