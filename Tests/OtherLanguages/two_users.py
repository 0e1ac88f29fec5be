"""Two users of one world, in Python: a message and its event, time that passes, and a refusal with the fact behind it.

    sdkgen serve --spec Spec --port 8080
    python two_users.py ws://127.0.0.1:8080/
"""

import asyncio
import itertools
import json
import sys
from urllib.parse import quote

from websockets.asyncio.client import connect


class Refused(Exception):
    """A call was refused; `code` is the vendor's number, `fact` the part of the spec that stands behind it."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["code"]
        self.fact = error.get("data", {}).get("fact")


class Device:
    """One connection: its calls, and the events that reached it."""

    def __init__(self, socket):
        self.socket = socket
        self.numbers = itertools.count(1)
        self.events = []

    async def call(self, method, **arguments):
        number = next(self.numbers)
        await self.socket.send(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": arguments}))
        while True:
            message = json.loads(await self.socket.recv())
            if message.get("method") == "event":
                self.events.append(message["params"])
            elif "error" in message:
                raise Refused(message["error"])
            else:
                return message["result"]

    async def received(self):
        """The events so far. What was sent before the answer to `world.settle` has arrived by then."""
        await self.call("world.settle")
        events, self.events = self.events, []
        return events


async def main(url):
    async with connect(f"{url}?device={quote('alice')}") as one, connect(f"{url}?device={quote('bob')}") as other:
        alice, bob = Device(one), Device(other)
        await alice.call("login", userID="alice", userSig="signature")
        await bob.call("login", userID="bob", userSig="signature")
        await bob.received()

        message = await alice.call(
            "createTextMessage", to="bob", conversationType="C2C", payload={"text": "Hello Bob"}
        )
        sent = await alice.call("sendMessage", message=message)
        for event in await bob.received():
            if event["name"] == "onMessageReceived":
                print("bob received:", event["payload"][0]["payload"]["text"])

        now = await alice.call("world.advance", seconds=121)
        print("time passed:", now - sent["message"]["time"], "seconds")
        try:
            await alice.call("revokeMessage", message=sent["message"])
        except Refused as error:
            print("refused:", error.code, error.fact)


asyncio.run(main(sys.argv[1]))
