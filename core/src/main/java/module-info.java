/**
 * The workshop network of Finland as immutable records, the dated graph over them, and every analysis as a pure
 * function of it. No framework, no database, no web: what is required below is all that this module may use.
 */
@org.jspecify.annotations.NullMarked
module fi.alunetwork.core {
    requires de.siegmar.fastcsv;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports fi.alunetwork.core;
    exports fi.alunetwork.core.access;
    exports fi.alunetwork.core.cohesion;
    exports fi.alunetwork.core.comparison;
    exports fi.alunetwork.core.concentration;
    exports fi.alunetwork.core.consortium;
    exports fi.alunetwork.core.continuity;
    exports fi.alunetwork.core.cooperation;
    exports fi.alunetwork.core.cover;
    exports fi.alunetwork.core.coverage;
    exports fi.alunetwork.core.criticality;
    exports fi.alunetwork.core.dataset;
    exports fi.alunetwork.core.edit;
    exports fi.alunetwork.core.geo;
    exports fi.alunetwork.core.graph;
    exports fi.alunetwork.core.law;
    exports fi.alunetwork.core.organisation;
    exports fi.alunetwork.core.partnering;
    exports fi.alunetwork.core.partnership;
    exports fi.alunetwork.core.position;
    exports fi.alunetwork.core.path;
    exports fi.alunetwork.core.quality;
    exports fi.alunetwork.core.reach;
    exports fi.alunetwork.core.redundancy;
    exports fi.alunetwork.core.regime;
    exports fi.alunetwork.core.region;
    exports fi.alunetwork.core.robustness;
    exports fi.alunetwork.core.scenario;
    exports fi.alunetwork.core.selection;
    exports fi.alunetwork.core.sensitivity;
    exports fi.alunetwork.core.siting;
    exports fi.alunetwork.core.statistics;
    exports fi.alunetwork.core.suggestion;
    exports fi.alunetwork.core.summary;
    exports fi.alunetwork.core.takeover;
    exports fi.alunetwork.core.tie;
    exports fi.alunetwork.core.travel;
    exports fi.alunetwork.core.umbrella;
    exports fi.alunetwork.core.workshop;
}
